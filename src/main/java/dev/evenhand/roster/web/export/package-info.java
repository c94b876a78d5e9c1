/// Weeks and loads as files.
@NullMarked
package dev.evenhand.roster.web.export;

import org.jspecify.annotations.NullMarked;
