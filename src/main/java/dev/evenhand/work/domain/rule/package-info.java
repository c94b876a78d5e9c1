/// The small named rules of which policies are made.
@NullMarked
package dev.evenhand.work.domain.rule;

import org.jspecify.annotations.NullMarked;
