/// Checks stored timetables by itself, and tells what it finds.
@NullMarked
package dev.evenhand.roster.internal.check;

import org.jspecify.annotations.NullMarked;
