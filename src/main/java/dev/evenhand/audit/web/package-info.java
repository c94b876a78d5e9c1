/// Reading the audit over HTTP.
@NullMarked
package dev.evenhand.audit.web;

import org.jspecify.annotations.NullMarked;
