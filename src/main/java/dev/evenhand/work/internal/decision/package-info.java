/// Decision records, and how the same answer is derived from them again.
@NullMarked
package dev.evenhand.work.internal.decision;

import org.jspecify.annotations.NullMarked;
