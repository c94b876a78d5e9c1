@NullMarked
package dev.evenhand.roster.internal.swap;

import org.jspecify.annotations.NullMarked;
