/// Who looks after errands, and how an attempt to hurry one ends.
@NullMarked
package dev.evenhand.background.domain;

import org.jspecify.annotations.NullMarked;
