/// Keeps why each credit moved, and gives credit by hand.
@NullMarked
package dev.evenhand.roster.internal.credit;

import org.jspecify.annotations.NullMarked;
