/// Reading instances of shift rostering.
@NullMarked
package dev.evenhand.roster.domain.shifts.text;

import org.jspecify.annotations.NullMarked;
