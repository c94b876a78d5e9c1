/// Queues, their supporters, and the situation a policy sees.
@NullMarked
package dev.evenhand.work.internal.queue;

import org.jspecify.annotations.NullMarked;
