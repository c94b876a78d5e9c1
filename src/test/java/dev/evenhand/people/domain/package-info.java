/// The rules about people, as plain functions.
@NullMarked
package dev.evenhand.people.domain;

import org.jspecify.annotations.NullMarked;
