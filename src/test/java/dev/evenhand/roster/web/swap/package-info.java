@NullMarked
package dev.evenhand.roster.web.swap;

import org.jspecify.annotations.NullMarked;
