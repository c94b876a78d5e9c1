/// Measurements, as ratios against baselines of the same run.
@NullMarked
package dev.evenhand.bench;

import org.jspecify.annotations.NullMarked;
