/// Publishes timetables and changes what is published.
@NullMarked
package dev.evenhand.roster.internal.publish;

import org.jspecify.annotations.NullMarked;
