/// What administrators get to read of the audit.
@NullMarked
package dev.evenhand.audit.web;

import org.jspecify.annotations.NullMarked;
