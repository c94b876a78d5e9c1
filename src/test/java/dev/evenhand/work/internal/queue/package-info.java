/// Queues behind the API.
@NullMarked
package dev.evenhand.work.internal.queue;

import org.jspecify.annotations.NullMarked;
