/// Lists, and how PostgreSQL reads them.
@NullMarked
package dev.evenhand.workflow.internal.look;

import org.jspecify.annotations.NullMarked;
