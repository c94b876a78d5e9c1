/// Looking at items.
@NullMarked
package dev.evenhand.work.internal.item;

import org.jspecify.annotations.NullMarked;
