/// Situations to decide in, made by hand or at random.
@NullMarked
package dev.evenhand.work.domain;

import org.jspecify.annotations.NullMarked;
