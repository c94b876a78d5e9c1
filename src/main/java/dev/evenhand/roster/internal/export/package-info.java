/// Writes weeks as documents that leave Evenhand.
@NullMarked
package dev.evenhand.roster.internal.export;

import org.jspecify.annotations.NullMarked;
