@NullMarked
package dev.evenhand.workflow.domain.run;

import org.jspecify.annotations.NullMarked;
