@NullMarked
package dev.evenhand.workflow.domain.version;

import org.jspecify.annotations.NullMarked;
