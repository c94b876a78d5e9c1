/// The people, queues and cases of the demo company.
@NullMarked
package dev.evenhand.demo.internal;

import org.jspecify.annotations.NullMarked;
