@NullMarked
package dev.evenhand.roster.internal.sheet;

import org.jspecify.annotations.NullMarked;
