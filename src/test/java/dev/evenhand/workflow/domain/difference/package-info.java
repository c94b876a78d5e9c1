@NullMarked
package dev.evenhand.workflow.domain.difference;

import org.jspecify.annotations.NullMarked;
