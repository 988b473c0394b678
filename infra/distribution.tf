locals {
  origin = "bucket"
  hosts  = "${path.module}/../hosts/cloudfront"

  # What a build says of headers: the first policy is for every address, the others for those of a pattern.
  policies = jsondecode(file("${local.hosts}/headers.json")).policies
  headers  = { for policy in local.policies : policy.pattern => policy.headers }
  default  = local.policies[0].pattern
  patterns = [for policy in slice(local.policies, 1, length(local.policies)) : policy.pattern]

  # Headers that have a field of their own in a policy.
  fields = [
    "Content-Security-Policy",
    "Referrer-Policy",
    "Strict-Transport-Security",
    "X-Content-Type-Options",
    "X-Frame-Options",
  ]
}

resource "aws_cloudfront_origin_access_control" "site" {
  name                              = var.bucket
  origin_access_control_origin_type = "s3"
  signing_behavior                  = "always"
  signing_protocol                  = "sigv4"
}

# Every deployment says which addresses changed, so CloudFront may keep the others for an hour even
# where browsers are told to ask each time. Queries and cookies change no answer.
resource "aws_cloudfront_cache_policy" "site" {
  name        = var.bucket
  min_ttl     = 3600
  default_ttl = 3600
  max_ttl     = 31536000

  parameters_in_cache_key_and_forwarded_to_origin {
    enable_accept_encoding_brotli = true
    enable_accept_encoding_gzip   = true

    cookies_config {
      cookie_behavior = "none"
    }

    headers_config {
      header_behavior = "none"
    }

    query_strings_config {
      query_string_behavior = "none"
    }
  }
}

resource "aws_cloudfront_response_headers_policy" "site" {
  for_each = local.headers
  name     = join("-", compact([var.bucket, replace(trim(each.key, "/*"), "/[^a-z]+/", "-")]))

  security_headers_config {
    strict_transport_security {
      access_control_max_age_sec = tonumber(regex("max-age=(\\d+)", each.value["Strict-Transport-Security"])[0])
      include_subdomains         = strcontains(each.value["Strict-Transport-Security"], "includeSubDomains")
      preload                    = strcontains(each.value["Strict-Transport-Security"], "preload")
      override                   = true
    }

    content_type_options {
      override = true
    }

    frame_options {
      frame_option = each.value["X-Frame-Options"]
      override     = true
    }

    referrer_policy {
      referrer_policy = each.value["Referrer-Policy"]
      override        = true
    }

    # The digests of scripts change with a deployment, which does not change this policy: they stand in
    # each page. Here stands what a page cannot say, and what holds for every build.
    content_security_policy {
      content_security_policy = (
        strcontains(each.value["Content-Security-Policy"], "'sha256-")
        ? "frame-ancestors 'none'; base-uri 'none'; form-action 'none'; object-src 'none'"
        : each.value["Content-Security-Policy"]
      )
      override = true
    }
  }

  custom_headers_config {
    dynamic "items" {
      for_each = { for name, value in each.value : name => value if !contains(local.fields, name) }

      content {
        header   = items.key
        value    = items.value
        override = true
      }
    }
  }
}

resource "aws_cloudfront_function" "requests" {
  name    = "${var.bucket}-requests"
  runtime = "cloudfront-js-2.0"
  comment = "Leads addresses that moved on, and finds the file of the others"
  publish = true
  code    = file("${local.hosts}/viewer-request.js")
}

resource "aws_cloudfront_distribution" "site" {
  enabled         = true
  is_ipv6_enabled = true
  http_version    = "http2and3"
  price_class     = var.price_class
  aliases         = var.domains
  comment         = var.bucket

  origin {
    origin_id                = local.origin
    origin_path              = "/site"
    domain_name              = aws_s3_bucket.site.bucket_regional_domain_name
    origin_access_control_id = aws_cloudfront_origin_access_control.site.id
  }

  default_cache_behavior {
    target_origin_id           = local.origin
    allowed_methods            = ["GET", "HEAD"]
    cached_methods             = ["GET", "HEAD"]
    compress                   = true
    viewer_protocol_policy     = "redirect-to-https"
    cache_policy_id            = aws_cloudfront_cache_policy.site.id
    response_headers_policy_id = aws_cloudfront_response_headers_policy.site[local.default].id

    function_association {
      event_type   = "viewer-request"
      function_arn = aws_cloudfront_function.requests.arn
    }
  }

  dynamic "ordered_cache_behavior" {
    for_each = local.patterns

    content {
      path_pattern               = ordered_cache_behavior.value
      target_origin_id           = local.origin
      allowed_methods            = ["GET", "HEAD"]
      cached_methods             = ["GET", "HEAD"]
      compress                   = true
      viewer_protocol_policy     = "redirect-to-https"
      cache_policy_id            = aws_cloudfront_cache_policy.site.id
      response_headers_policy_id = aws_cloudfront_response_headers_policy.site[ordered_cache_behavior.value].id

      function_association {
        event_type   = "viewer-request"
        function_arn = aws_cloudfront_function.requests.arn
      }
    }
  }

  # Who may not list a bucket is told 403 of what is not there. A new page is found ten seconds later.
  dynamic "custom_error_response" {
    for_each = [403, 404]

    content {
      error_code            = custom_error_response.value
      response_code         = 404
      response_page_path    = "/404.html"
      error_caching_min_ttl = 10
    }
  }

  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }

  viewer_certificate {
    acm_certificate_arn            = var.certificate_arn
    cloudfront_default_certificate = var.certificate_arn == null
    minimum_protocol_version       = var.certificate_arn == null ? null : "TLSv1.2_2021"
    ssl_support_method             = var.certificate_arn == null ? null : "sni-only"
  }

  dynamic "logging_config" {
    for_each = var.log_bucket == null ? [] : [var.log_bucket]

    content {
      bucket          = logging_config.value
      include_cookies = false
    }
  }
}
