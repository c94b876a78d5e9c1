/// Looking at pieces of work: lists, history, counts.
@NullMarked
package dev.evenhand.work.internal.item;

import org.jspecify.annotations.NullMarked;
