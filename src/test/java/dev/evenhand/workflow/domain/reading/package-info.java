@NullMarked
package dev.evenhand.workflow.domain.reading;

import org.jspecify.annotations.NullMarked;
