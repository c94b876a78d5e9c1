/// Arithmetic of fairness.
@NullMarked
package dev.evenhand.insight.domain;

import org.jspecify.annotations.NullMarked;
