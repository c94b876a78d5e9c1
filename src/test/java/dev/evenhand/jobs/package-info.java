/// What happens by itself.
@NullMarked
package dev.evenhand.jobs;

import org.jspecify.annotations.NullMarked;
