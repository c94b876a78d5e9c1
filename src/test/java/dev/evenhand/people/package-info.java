/// What people and teams promise.
@NullMarked
package dev.evenhand.people;

import org.jspecify.annotations.NullMarked;
