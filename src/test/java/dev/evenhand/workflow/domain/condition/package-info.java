@NullMarked
package dev.evenhand.workflow.domain.condition;

import org.jspecify.annotations.NullMarked;
