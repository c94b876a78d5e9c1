@NullMarked
package dev.evenhand.roster.internal.check;

import org.jspecify.annotations.NullMarked;
