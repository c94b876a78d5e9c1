/// Brings together what a week is planned from.
@NullMarked
package dev.evenhand.roster.internal.week;

import org.jspecify.annotations.NullMarked;
