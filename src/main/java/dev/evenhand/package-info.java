/// Evenhand: who gets which work, and why.
@NullMarked
package dev.evenhand;

import org.jspecify.annotations.NullMarked;
