/// The pages of queues and of the people who support them, over HTTP.
@NullMarked
package dev.evenhand.work.web.queue;

import org.jspecify.annotations.NullMarked;
