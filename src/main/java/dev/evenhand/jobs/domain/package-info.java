/// When something is tried again.
@NullMarked
package dev.evenhand.jobs.domain;

import org.jspecify.annotations.NullMarked;
