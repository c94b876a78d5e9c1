/// The clockwork of jobs.
@NullMarked
package dev.evenhand.jobs.internal;

import org.jspecify.annotations.NullMarked;
