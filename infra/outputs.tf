output "S3_BUCKET" {
  description = "The variable of that name in the environment of the workflow."
  value       = aws_s3_bucket.site.id
}

output "AWS_REGION" {
  description = "The variable of that name."
  value       = var.region
}

output "CLOUDFRONT_DISTRIBUTION_ID" {
  description = "The variable of that name."
  value       = aws_cloudfront_distribution.site.id
}

output "AWS_ROLE" {
  description = "The variable of that name: the role the workflow takes on."
  value       = aws_iam_role.deploy.arn
}

output "domain_name" {
  description = "What the domains have to lead to, as a CNAME or an alias."
  value       = aws_cloudfront_distribution.site.domain_name
}
