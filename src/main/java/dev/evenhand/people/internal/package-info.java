/// Where people and teams are kept, and the steps of changing them.
@NullMarked
package dev.evenhand.people.internal;

import org.jspecify.annotations.NullMarked;
