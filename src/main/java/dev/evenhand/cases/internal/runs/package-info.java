/// Running imports: rows become cases, whatever stops in between.
@NullMarked
package dev.evenhand.cases.internal.runs;

import org.jspecify.annotations.NullMarked;
