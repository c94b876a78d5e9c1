/// When something is tried again, as plain functions.
@NullMarked
package dev.evenhand.jobs.domain;

import org.jspecify.annotations.NullMarked;
