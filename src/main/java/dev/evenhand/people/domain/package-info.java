/// The rules about people: who may change what, and what changed.
@NullMarked
package dev.evenhand.people.domain;

import org.jspecify.annotations.NullMarked;
