@NullMarked
package dev.evenhand.roster.internal.version;

import org.jspecify.annotations.NullMarked;
