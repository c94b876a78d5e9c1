/// The rules of the house, checked on every build.
@NullMarked
package dev.evenhand.house;

import org.jspecify.annotations.NullMarked;
