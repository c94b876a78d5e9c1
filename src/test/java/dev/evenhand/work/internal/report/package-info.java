/// Whether reports read no more than they need.
@NullMarked
package dev.evenhand.work.internal.report;

import org.jspecify.annotations.NullMarked;
