/// Sums over work, for reports.
@NullMarked
package dev.evenhand.work.internal.report;

import org.jspecify.annotations.NullMarked;
