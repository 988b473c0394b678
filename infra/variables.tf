variable "bucket" {
  description = "The name of the bucket. Nobody sees it, but it has to be unique in all of S3."
  type        = string
}

variable "region" {
  description = "Where the bucket is. Readers do not notice: they ask CloudFront."
  type        = string
  default     = "eu-west-1"
}

variable "domains" {
  description = "The host names readers use, the one of content/site.yaml first. None leaves the name CloudFront gives."
  type        = list(string)
  default     = []
}

variable "certificate_arn" {
  description = "A certificate of ACM in us-east-1 that covers the domains. Needed as soon as there is one."
  type        = string
  default     = null

  validation {
    condition     = var.certificate_arn == null || can(regex("^arn:aws[a-z-]*:acm:us-east-1:", var.certificate_arn))
    error_message = "CloudFront takes certificates from us-east-1 alone."
  }

  validation {
    condition     = length(var.domains) == 0 || var.certificate_arn != null
    error_message = "Domains need a certificate that covers them."
  }
}

variable "price_class" {
  description = "From how many places CloudFront serves: PriceClass_100 is Europe and North America, PriceClass_All everywhere."
  type        = string
  default     = "PriceClass_100"

  validation {
    condition     = contains(["PriceClass_100", "PriceClass_200", "PriceClass_All"], var.price_class)
    error_message = "CloudFront has PriceClass_100, PriceClass_200 and PriceClass_All."
  }
}

variable "repository" {
  description = "The repository on GitHub whose workflow deploys, as in owner/name."
  type        = string

  validation {
    condition     = can(regex("^[\\w.-]+/[\\w.-]+$", var.repository))
    error_message = "A repository is written owner/name."
  }
}

variable "environment" {
  description = "The environment of that repository in which the workflow deploys."
  type        = string
  default     = "production"
}

variable "log_bucket" {
  description = "The domain name of a bucket for access logs, as in logs.s3.amazonaws.com. None by default: logs hold the addresses of readers."
  type        = string
  default     = null
}
