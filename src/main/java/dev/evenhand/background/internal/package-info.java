/// Having errands tried again.
@NullMarked
package dev.evenhand.background.internal;

import org.jspecify.annotations.NullMarked;
