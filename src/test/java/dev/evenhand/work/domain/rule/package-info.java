/// Each rule by itself: whom it keeps, whom it removes, and what it says.
@NullMarked
package dev.evenhand.work.domain.rule;

import org.jspecify.annotations.NullMarked;
