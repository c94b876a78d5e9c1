@NullMarked
package dev.evenhand.workflow.domain.file;

import org.jspecify.annotations.NullMarked;
