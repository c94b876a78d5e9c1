/// What leave and closures are, how changing them ends, and how wall clocks run.
@NullMarked
package dev.evenhand.availability.domain;

import org.jspecify.annotations.NullMarked;
