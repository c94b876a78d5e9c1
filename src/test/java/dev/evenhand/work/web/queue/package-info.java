/// Queues and supporters as clients see them.
@NullMarked
package dev.evenhand.work.web.queue;

import org.jspecify.annotations.NullMarked;
