@NullMarked
package dev.evenhand.workflow.domain.path;

import org.jspecify.annotations.NullMarked;
