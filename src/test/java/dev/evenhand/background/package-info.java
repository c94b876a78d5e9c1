/// Tests of what administrators see of the background.
@NullMarked
package dev.evenhand.background;

import org.jspecify.annotations.NullMarked;
